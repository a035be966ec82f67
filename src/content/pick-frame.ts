/** Above everything a page is likely to have. */
const TOP_LAYER = '2147483647';
const ACCENT = '#1d5fd1';

/**
 * A glass over the whole page with a frame around one element and a line saying what to do. One element with a closed
 * shadow root, at the end of the document, styled by properties only: a page's policy may forbid style sheets.
 */
export class Frame {
  readonly glass: HTMLElement;
  readonly #host: HTMLElement;
  readonly #box: HTMLElement;

  constructor(document: Document, hint: string) {
    this.#host = document.createElement('debrief-pick');
    const root = this.#host.attachShadow({ mode: 'closed' });
    style(this.#host, { position: 'fixed', inset: '0', 'z-index': TOP_LAYER, display: 'block' });
    this.glass = document.createElement('div');
    style(this.glass, { position: 'fixed', inset: '0', cursor: 'crosshair' });
    this.#box = document.createElement('div');
    style(this.#box, {
      position: 'fixed',
      'box-sizing': 'border-box',
      'pointer-events': 'none',
      border: `3px solid ${ACCENT}`,
      'border-radius': '6px',
      background: 'rgba(29, 95, 209, 0.12)',
    });
    const bar = document.createElement('div');
    bar.setAttribute('role', 'status');
    bar.textContent = hint;
    style(bar, {
      position: 'fixed',
      'inset-block-start': '12px',
      'inset-inline': '0',
      margin: '0 auto',
      'inline-size': 'fit-content',
      'max-inline-size': 'min(90vw, 42rem)',
      padding: '10px 16px',
      'border-radius': '10px',
      'pointer-events': 'none',
      background: '#10233f',
      color: '#ffffff',
      font: '500 15px/1.4 system-ui, sans-serif',
    });
    root.append(this.glass, this.#box, bar);
    document.documentElement.append(this.#host);
  }

  surround(element: Element): void {
    const { left, top, width, height } = element.getBoundingClientRect();
    style(this.#box, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  }

  /** What lies below the glass at a point, through open shadow roots. */
  elementBelow(x: number, y: number): Element | null {
    style(this.#host, { 'pointer-events': 'none' });
    style(this.glass, { 'pointer-events': 'none' });
    let found = this.#host.ownerDocument.elementFromPoint(x, y);
    for (let depth = 0; found?.shadowRoot && depth < 20; depth++) {
      const inner = found.shadowRoot.elementFromPoint(x, y);
      if (inner === null || inner === found) break;
      found = inner;
    }
    style(this.#host, { 'pointer-events': 'auto' });
    style(this.glass, { 'pointer-events': 'auto' });
    return found;
  }

  remove(): void {
    this.#host.remove();
  }
}

function style(element: HTMLElement, properties: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value, 'important');
}
