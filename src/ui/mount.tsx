import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/faces.css';
import './styles/guide.css';
import './styles/pages.css';
import './styles/print.css';
import { type ComponentType, h, render } from 'preact';
import { type MessageKey, t, uiDirection, uiLanguage } from '../adapters/i18n';

/** Puts one face into its page, in the browser's language and direction. */
export function mountFace(Face: ComponentType, title: MessageKey): void {
  const { documentElement } = document;
  documentElement.lang = uiLanguage();
  documentElement.dir = uiDirection();
  document.title = t(title);
  const root = document.getElementById('face');
  if (root !== null) render(h(Face, {}), root);
}
