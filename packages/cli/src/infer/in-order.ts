/** What came first: the next item, or the oldest result. */
type Event<T, R> = { readonly item: IteratorResult<T> } | { readonly result: R };

/** Works on several items at a time and gives the results in the items' order, each as soon as it is its turn. */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  limit: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const source = items[Symbol.asyncIterator]();
  const underWay: Promise<R>[] = [];
  let next: Promise<IteratorResult<T>> | undefined = source.next();
  try {
    while (next || underWay.length > 0) {
      const events: Promise<Event<T, R>>[] = [];
      const [oldest] = underWay;
      if (oldest !== undefined) events.push(oldest.then((result) => ({ result })));
      if (next && underWay.length < limit) events.push(next.then((item) => ({ item })));
      const event = await Promise.race(events);
      if ("result" in event) {
        void underWay.shift();
        yield event.result;
      } else if (event.item.done) next = undefined;
      else {
        underWay.push(work(event.item.value));
        next = source.next();
      }
    }
  } finally {
    await source.return?.();
  }
}
