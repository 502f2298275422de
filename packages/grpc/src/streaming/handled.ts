/** A promise whose rejection need not be waited for: whoever it concerns hears of it some other way, too. */
export function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
