/**
 * jsPDF, without the parts an extension must not carry: `output('pdfobjectnewwindow')` loads a script from a CDN, which the
 * Web Store rejects as remotely hosted code, and `html()` and SVG pull in libraries a guide never uses.
 */

/** Only `html()`, SVG and sanitising for them want these. */
const UNUSED = /^(?:html2canvas|dompurify|canvg)$/;
const EMPTY_ID = 'virtual:jspdf-unused';
const JSPDF_FILE = /[\\/]jspdf[\\/]dist[\\/]jspdf\.es(?:\.min)?\.js/;

/** Each `output()` form that opens a window and writes into it, from its `case` up to the next. */
const FIRST_CASE = /case\s*"pdfobjectnewwindow":/g;
const NEXT_CASE = /break;\s*case\s*"datauri":/g;
const MAX_CUT_CHARS = 6000;
const NEVER = 'throw new Error("This way of output was left out of this build.");';

/** What must not be found in jsPDF's code once it is cut; other quotation marks are what minifiers make of it. */
const FORBIDDEN = [/cdnjs/, /createElement\(\s*["'`]script["'`]/, /\beval\(/, /\bFunction\(\s*["'`]/];

/** @param {string} code @param {RegExp} pattern */
function findOnly(code, pattern) {
  const found = [...code.matchAll(pattern)];
  if (found.length !== 1) {
    throw new Error(
      `jsPDF has changed: ${pattern} found ${found.length} times, expected once. Review scripts/vite-jspdf.mjs.`,
    );
  }
  return found[0].index;
}

/**
 * Cuts every `output()` form that opens a window. Throws when jsPDF's code is not the one reviewed.
 *
 * @param {string} code jsPDF's ES module.
 * @returns {string}
 */
export function cutRemoteCode(code) {
  const start = findOnly(code, FIRST_CASE);
  const end = start + findOnly(code.slice(start, start + MAX_CUT_CHARS), NEXT_CASE);
  const windowForms = 'case "pdfobjectnewwindow":case "pdfjsnewwindow":case "dataurlnewwindow":';
  const cut = `${code.slice(0, start)}${windowForms}${NEVER}${code.slice(end)}`;
  const left = FORBIDDEN.find((pattern) => pattern.test(cut));
  if (left) throw new Error(`jsPDF has changed: ${left} is still in it. Review scripts/vite-jspdf.mjs.`);
  return cut;
}

/** @returns {import('vite').Plugin} */
export function jspdfWithoutRemoteCode() {
  return {
    name: 'jspdf-without-remote-code',
    enforce: 'pre',
    resolveId(id, importer) {
      if (UNUSED.test(id) && importer !== undefined && JSPDF_FILE.test(importer)) return EMPTY_ID;
      return null;
    },
    load(id) {
      return id === EMPTY_ID ? 'export default undefined;' : null;
    },
    transform(code, id) {
      if (!JSPDF_FILE.test(id)) return null;
      return { code: cutRemoteCode(code), map: null };
    },
  };
}
