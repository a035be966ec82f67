import { useEffect, useState } from 'preact/hooks';
import { readIsPinned } from '../../adapters/browser-ui';
import { t } from '../../adapters/i18n';
import { Notice } from '../parts/notice';
import { SampleGuide } from './sample-guide';

const STEPS = ['welcome_step1', 'welcome_step2', 'welcome_step3'] as const;

/** Shown once, after installing: what it does, where the icon is, what stays on the computer, and one guide to look at. */
export function Welcome() {
  const isPinned = useIsPinned();
  return (
    <main class="page page-welcome">
      <img class="welcome-icon" src="/icon/128.png" width="64" height="64" alt="" />
      <h1>{t('welcome_title')}</h1>
      <p class="lead">{t('welcome_lead')}</p>
      <ol class="welcome-steps">
        {STEPS.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      <div role="status">
        {isPinned !== undefined && <Notice>{t(isPinned ? 'welcome_pinned' : 'welcome_pin')}</Notice>}
      </div>
      <section aria-labelledby="stays">
        <h2 id="stays">{t('welcome_staysTitle')}</h2>
        <p>{t('welcome_staysText')}</p>
      </section>
      <section aria-labelledby="sample">
        <h2 id="sample">{t('welcome_sampleTitle')}</h2>
        <p class="muted">{t('welcome_sampleText')}</p>
        <SampleGuide />
      </section>
    </main>
  );
}

/** Looks again whenever the page gets the focus: the user pins the icon outside of it. */
function useIsPinned(): boolean | undefined {
  const [isPinned, setIsPinned] = useState<boolean>();
  useEffect(() => {
    const look = () => void readIsPinned().then(setIsPinned);
    look();
    const timer = setInterval(look, 1500);
    return () => clearInterval(timer);
  }, []);
  return isPinned;
}
