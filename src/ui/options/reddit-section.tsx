import { useEffect, useState } from 'preact/hooks';
import { REDDIT_ORIGIN, removeOrigin, requestOrigin, watchOrigin } from '../../adapters/browser-ui';
import { t } from '../../adapters/i18n';
import { Button } from '../parts/button';
import { Card } from './card';

/** Whether the browser lets us read Reddit; to be given and taken back here. */
export function RedditSection() {
  const [isGranted, setIsGranted] = useState<boolean>();
  useEffect(() => watchOrigin(REDDIT_ORIGIN, setIsGranted), []);
  return (
    <Card title={t('options_redditTitle')}>
      <p role="status">
        {isGranted === undefined ? '' : t(isGranted ? 'options_redditOn' : 'options_redditOff')}
      </p>
      <div class="buttons">
        {isGranted === true && (
          <Button onClick={() => void removeOrigin(REDDIT_ORIGIN)}>{t('options_redditRemove')}</Button>
        )}
        {isGranted === false && (
          <Button onClick={() => void requestOrigin(REDDIT_ORIGIN)}>{t('accessAllow')}</Button>
        )}
      </div>
    </Card>
  );
}
