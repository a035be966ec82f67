import { t } from '../../adapters/i18n';
import { writeSettings } from '../../adapters/storage';
import type { Settings } from '../../core/settings';
import { Choice } from '../parts/field';
import { Card } from './card';

const PAPERS = ['auto', 'a4', 'letter'] as const;

export function PaperSection({ settings }: { readonly settings: Settings }) {
  const choose = (value: string) => {
    const paper = PAPERS.find((known) => known === value) ?? 'auto';
    void writeSettings({ ...settings, paper });
  };
  return (
    <Card title={t('options_paperTitle')}>
      <Choice
        label={t('options_paper')}
        value={settings.paper}
        onChoose={choose}
        options={PAPERS.map((paper) => ({ value: paper, text: t(`options_paper_${paper}`) }))}
      />
    </Card>
  );
}
