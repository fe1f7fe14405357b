import type { ComponentChildren } from 'preact';

interface NoticeProps {
  said: string;
  /** What the reader can do next. */
  next?: string | undefined;
  /** Something went wrong: said at once by a screen reader. */
  alarm?: boolean;
  /** Comes in answer to what the reader did: said when there is time. */
  live?: boolean;
  children?: ComponentChildren;
}

/** What is said where there are no records to show, with the next step. */
export function Notice({ said, next, alarm = false, live = false, children }: NoticeProps) {
  return (
    <div class={alarm ? 'notice alarm' : 'notice'} role={alarm ? 'alert' : live ? 'status' : undefined}>
      <p class="said">{said}</p>
      {next && <p class="next">{next}</p>}
      {children}
    </div>
  );
}
