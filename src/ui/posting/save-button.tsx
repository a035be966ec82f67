import { useEffect, useState } from 'preact/hooks';
import { t } from '../../adapters/i18n';
import { readIsSaved } from '../../adapters/library';
import type { JobPosting } from '../../core/posting/job-posting';
import { postingKey } from '../../core/posting/posting-key';
import { send } from '../../messaging/messenger';
import { Button } from '../parts/button';
import { type OnError, order } from '../run/run-actions';

interface SaveButtonProps {
  readonly posting: JobPosting;
  readonly onError: OnError;
}

/** Keeps the posting as read, without any request, to be prepared when the invitation comes. */
export function SaveButton({ posting, onError }: SaveButtonProps) {
  const key = postingKey(posting);
  const [isSaved, setIsSaved] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    void readIsSaved(key)
      .catch(() => false)
      .then((saved) => {
        if (isCurrent) setIsSaved(saved);
      });
    return () => {
      isCurrent = false;
    };
  }, [key]);
  const save = () =>
    order(
      send('savePosting', { posting }).then(() => setIsSaved(true)),
      onError,
    );
  return (
    <span role="status">
      <Button look="link" isDisabled={isSaved} onClick={save}>
        {t(isSaved ? 'savedPosting' : 'savePosting')}
      </Button>
    </span>
  );
}
