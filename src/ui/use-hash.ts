import { useEffect, useState } from 'preact/hooks';

/** The part of the address behind `#`, with it; '' when there is none. */
export function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const read = () => setHash(location.hash);
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return hash;
}

/** Takes it away, as a step that *back* returns from. */
export function leaveHash(): void {
  location.hash = '';
}
