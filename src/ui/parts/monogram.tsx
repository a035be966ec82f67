import { makeMonogram } from '../format';

/** The employer's initials; decoration, as the name stands beside it. */
export function Monogram({ company, title }: { readonly company: string; readonly title: string }) {
  return (
    <span class="monogram" aria-hidden="true">
      {makeMonogram(company) || makeMonogram(title) || '?'}
    </span>
  );
}
