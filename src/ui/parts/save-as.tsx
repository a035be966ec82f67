import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t } from '../../adapters/i18n';
import { toErrorInfo } from '../../core/errors';
import { GUIDE_FORMS, type GuideForm, writeForm } from '../../core/guide/forms';
import type { Guide } from '../../core/guide/guide';
import { withoutOwn } from '../../core/guide/own-items';
import { arrangeGuide } from '../../core/guide/own-marks';
import { guideToText } from '../../core/guide/plain-text';
import { downloadForm, downloadPdf } from '../download-pdf';
import type { OnError } from '../run/run-actions';
import { Button } from './button';

interface SaveAsProps {
  readonly guide: Guide;
  readonly onError: OnError;
  readonly look?: 'plain' | 'link';
}

/** Every other form a guide can be taken along in. A list of buttons that opens and closes as any disclosure does. */
export function SaveAs({ guide, onError, look = 'plain' }: SaveAsProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  const said = useSignal('');
  const hasNotes = useSignal(true);
  const shown = hasNotes.value ? guide : withoutOwn(guide);
  const hasOwn = guide.own.notes.length > 0 || guide.questions.some(({ label }) => label === 'own');
  const close = () => {
    if (details.current) details.current.open = false;
    summary.current?.focus();
  };
  const run = (work: () => Promise<string>) => {
    close();
    said.value = '';
    work().then(
      (words) => {
        said.value = words;
      },
      (error: unknown) => onError(toErrorInfo(error).code),
    );
  };
  const save = (form: GuideForm) =>
    run(async () => {
      const written = writeForm(shown, form);
      return written ? t('savedAs', downloadForm(shown, written)) : t('calendarNeedsDate');
    });
  return (
    <span class="save-as">
      <details
        ref={details}
        class="menu"
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
        }}
      >
        <summary ref={summary} class={look === 'link' ? 'link-button' : 'button'}>
          {t('saveAs')}
        </summary>
        <div class="menu-list">
          {hasOwn && (
            <label class="menu-check">
              <input
                type="checkbox"
                checked={hasNotes.value}
                onChange={({ currentTarget }) => {
                  hasNotes.value = currentTarget.checked;
                }}
              />{' '}
              {t('withNotes')}
            </label>
          )}
          <ul>
            <li>
              <Button
                look="link"
                onClick={() => run(() => downloadPdf(shown, { part: 'evening' }).then(() => ''))}
              >
                {t('form_evening')}
              </Button>
            </li>
            {GUIDE_FORMS.map((form) => (
              <li key={form}>
                <Button look="link" onClick={() => save(form)}>
                  {t(`form_${form}`)}
                </Button>
              </li>
            ))}
            <li>
              <Button
                look="link"
                onClick={() =>
                  run(async () => {
                    await navigator.clipboard.writeText(guideToText(arrangeGuide(shown)));
                    return t('copied');
                  })
                }
              >
                {t('formText')}
              </Button>
            </li>
          </ul>
        </div>
      </details>
      <span role="status" class="muted small">
        {said.value}
      </span>
    </span>
  );
}
