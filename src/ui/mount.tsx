import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/faces.css';
import './styles/guide.css';
import './styles/pages.css';
import './styles/print.css';
import { type ComponentType, h, render } from 'preact';
import { type MessageKey, t, uiDirection, uiLanguage } from '../adapters/i18n';

/**
 * Puts one face into its page, in the browser's language and direction. What it is made of is much, and most of it is for
 * what comes after the first look: `Waiting` is painted at once, and the face as soon as its code is there.
 */
export function mountFace(
  load: () => Promise<ComponentType>,
  title: MessageKey,
  Waiting: ComponentType = Blank,
): void {
  const { documentElement } = document;
  documentElement.lang = uiLanguage();
  documentElement.dir = uiDirection();
  document.title = t(title);
  const root = document.getElementById('face');
  if (root === null) return;
  render(h(Waiting, {}), root);
  load().then(
    (Face) => render(h(Face, {}), root),
    () => render(h(Broken, {}), root),
  );
}

function Blank() {
  return <main aria-busy="true" />;
}

/** The page's own code could not be read, as while the extension is being updated. */
function Broken() {
  return (
    <main class="section">
      <p role="alert">{t('error_unexpected')}</p>
    </main>
  );
}
