import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { guideLanguageOf } from '../core/guide/guide-language';
import { loadPack } from '../core/packs';
import type { Pack } from '../core/packs/pack';
import type { JobPosting } from '../core/posting/job-posting';
import { recogniseOccupation } from '../core/posting/occupation';
import type { OnError } from './run/run-actions';

/** What prepares for a posting's occupation, in its language; undefined until it is loaded. */
export function usePack(posting: JobPosting, onError?: OnError): Pack | undefined {
  const [pack, setPack] = useState<Pack>();
  const { id } = useMemo(() => recogniseOccupation(posting), [posting]);
  const language = guideLanguageOf(posting);
  // The caller may pass a new function with every rendering, and that is no reason to load again.
  const tell = useRef(onError);
  tell.current = onError;
  useEffect(() => {
    let isCurrent = true;
    const keep = (loaded: Pack) => {
      if (isCurrent) setPack(loaded);
    };
    loadPack(id, language).then(keep, () => tell.current?.('unexpected'));
    return () => {
      isCurrent = false;
    };
  }, [id, language]);
  return pack;
}
