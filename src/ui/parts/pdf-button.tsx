import { useSignal } from '@preact/signals';
import { t, uiLanguage } from '../../adapters/i18n';
import { toErrorInfo } from '../../core/errors';
import type { Guide } from '../../core/guide/guide';
import { downloadPdf } from '../download-pdf';
import { formatPercent } from '../format';
import type { OnError } from '../run/run-actions';
import { Button } from './button';

interface PdfButtonProps {
  readonly guide: Guide | null | undefined;
  readonly onError: OnError;
  readonly look?: 'link' | 'primary';
}

export function PdfButton({ guide, onError, look = 'link' }: PdfButtonProps) {
  const isMaking = useSignal(false);
  /** In steps of ten, so that a screen reader is not told every page. */
  const percent = useSignal(0);
  const make = () => {
    if (guide === null || guide === undefined) return;
    isMaking.value = true;
    percent.value = 0;
    const onProgress = (part: number) => {
      percent.value = Math.floor(part * 10) * 10;
    };
    downloadPdf(guide, { onProgress })
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
      {isMaking.value ? <Making percent={percent.value} /> : t('downloadPdf')}
    </Button>
  );
}

function Making({ percent }: { readonly percent: number }) {
  return (
    <>{percent > 0 ? t('makingPdfPercent', formatPercent(percent / 100, uiLanguage())) : t('makingPdf')}</>
  );
}
