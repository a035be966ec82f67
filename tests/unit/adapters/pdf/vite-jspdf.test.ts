import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cutRemoteCode } from '../../../../scripts/vite-jspdf.mjs';

const dist = path.join(path.dirname(createRequire(import.meta.url).resolve('jspdf/package.json')), 'dist');

describe.each(['jspdf.es.js', 'jspdf.es.min.js'])('cutRemoteCode: %s', (file) => {
  const code = readFileSync(path.join(dist, file), 'utf8');

  it('leaves no code that fetches or makes a script', () => {
    const cut = cutRemoteCode(code);
    expect(code).toContain('cdnjs');
    expect(cut).not.toMatch(/cdnjs|createElement\(\s*["'`]script["'`]|\beval\(|\bFunction\(\s*["'`]/);
    expect(cut.length).toBeGreaterThan(code.length - 6000);
  });

  it('refuses a jsPDF that it does not know', () => {
    expect(() => cutRemoteCode(code.replace('pdfobjectnewwindow":', 'other":'))).toThrow(/jsPDF has changed/);
    expect(() => cutRemoteCode(`${code}; document.createElement("script")`)).toThrow(/jsPDF has changed/);
  });
});
