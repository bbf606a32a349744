/**
 * Waits before another attempt: a random time under a bound that starts at `first` and doubles with
 * each attempt up to `longest`, all in milliseconds, so that those who met do not meet again.
 */
export function backoff(attempt: number, first: number, longest: number): Promise<void> {
  const bound = Math.min(longest, first * 2 ** (attempt - 1))
  return new Promise((resolve) => setTimeout(resolve, Math.random() * bound))
}
