import { useSignal } from '@preact/signals';
import { t } from '../../adapters/i18n';
import { toErrorInfo } from '../../core/errors';
import type { Guide } from '../../core/guide/guide';
import { downloadPdf } from '../download-pdf';
import type { OnError } from '../run/run-actions';
import { Button } from './button';

interface PdfButtonProps {
  readonly guide: Guide | null | undefined;
  readonly onError: OnError;
  readonly look?: 'link' | 'primary';
}

export function PdfButton({ guide, onError, look = 'link' }: PdfButtonProps) {
  const isMaking = useSignal(false);
  const make = () => {
    if (guide === null || guide === undefined) return;
    isMaking.value = true;
    downloadPdf(guide)
      .catch((error: unknown) => {
        const { code } = toErrorInfo(error);
        onError(code === 'unexpected' ? 'pdfFailed' : code);
      })
      .finally(() => {
        isMaking.value = false;
      });
  };
  return (
    <Button look={look} onClick={make} isDisabled={isMaking.value || guide === null || guide === undefined}>
      {isMaking.value ? t('makingPdf') : t('downloadPdf')}
    </Button>
  );
}
