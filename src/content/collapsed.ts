import { saysMore } from '../core/posting/more-words';

/** Elements whose text one click of the reader's would show: closed details, accordions, "Show more". */
export type CollapsedCheck = (element: Element) => boolean;

const MAX_CONTROLS = 300;
/** A control and what it unfolds stand side by side, at most this many boxes apart. */
const MAX_BOXES = 2;
const OPENS_A_MENU =
  /^(?:menu|menubar|listbox|dialog|alertdialog|tree|grid|tooltip|combobox|navigation|search)$/;

/** Made once a reading: the controls of a page are looked up once. Asked of hidden elements only. */
export function makeCollapsedCheck(root: Element): CollapsedCheck {
  let controlled: ReadonlySet<string> | undefined;
  return (element) => {
    if (isUnfoldedByTheBrowser(element)) return true;
    if ((element.textContent ?? '').trim().length < 40) return false;
    if (OPENS_A_MENU.test(element.getAttribute('role') ?? '')) return false;
    controlled ??= findControlled(root);
    if (element.id !== '' && controlled.has(element.id)) return true;
    return hasMoreControl(element);
  };
}

/** What the browser itself unfolds: on a click, or when its search finds something in it. */
function isUnfoldedByTheBrowser(element: Element): boolean {
  return element.closest('details:not([open]), [hidden="until-found"]') !== null;
}

/** Ids that a closed control names, menus and pickers left out. */
function findControlled(root: Element): ReadonlySet<string> {
  const ids = new Set<string>();
  const controls = root.querySelectorAll('[aria-expanded="false"][aria-controls]:not([aria-haspopup])');
  for (let i = 0; i < controls.length && i < MAX_CONTROLS; i++) {
    const control = controls[i];
    if (!control || control.closest('nav, header, footer, form, [role="navigation"]')) continue;
    for (const id of (control.getAttribute('aria-controls') ?? '').split(/\s+/).slice(0, 4)) ids.add(id);
  }
  return ids;
}

/** "Show more" right before or after the element, or after the box it ends. */
function hasMoreControl(element: Element): boolean {
  let box = element;
  for (let up = 0; up < MAX_BOXES; up++) {
    if (isMoreControl(box.nextElementSibling) || isMoreControl(box.previousElementSibling)) return true;
    const parent: Element | null = box.parentElement;
    if (!parent || parent.tagName === 'BODY' || parent.lastElementChild !== box) return false;
    box = parent;
  }
  return false;
}

function isMoreControl(element: Element | null): boolean {
  if (!element || (element.textContent ?? '').length > 80) return false;
  const control = element.matches('a, button, label, summary, [role="button"], [tabindex]')
    ? element
    : element.querySelector('a, button, label, [role="button"]');
  const text = (control?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return saysMore(text) || saysMore(control?.getAttribute('aria-label') ?? '');
}
