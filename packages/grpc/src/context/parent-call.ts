/** What a call made while serving another needs of that one. */
export interface ParentCall {
  /** On the clock of the timer wheel; `Infinity` without a deadline. */
  readonly expiresAt: number;
  readonly cancelled: boolean;
  addCancelListener(listener: () => void): void;
  removeCancelListener(listener: () => void): void;
}
