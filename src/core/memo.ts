/**
 * Answers that are asked for once a post and are the same for all of them. They are kept as long as the object they are
 * made from, which nobody changes: everything in the core is readonly.
 */
export function memoByObject<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}

/** As `memoByObject`, for what is made from two of them. */
export function memoByPair<A extends object, B extends object, V>(
  make: (a: A, b: B) => V,
): (a: A, b: B) => V {
  const byFirst = memoByObject((a: A) => memoByObject((b: B) => make(a, b)));
  return (a, b) => byFirst(a)(b);
}

/** As `memoByObject`, for texts: the last `size` different ones at most. */
export function memoByText<V>(size: number, make: (text: string) => V): (text: string) => V {
  const known = new Map<string, { readonly value: V }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.value;
    const value = make(text);
    if (known.size >= size) known.clear();
    known.set(text, { value });
    return value;
  };
}
