/** How long deliveries may take: one budget of time, and one of waiting, for all requests of a run. */
import { longestDelivery, longestPause, longestRequest, longestWaiting, shortestPause } from "./limits.ts";

/** The clock, the waiting and the dice, as arguments: tests run without any of them. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** From 0 to just under 1. */
  random(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: () => Math.random(),
};

/** What is left of the time of a run. */
export interface Patience {
  /** Milliseconds that the next request may take; 0 where no time is left. A last request, which only closes what was begun, may overrun the budget. */
  timeForRequest(last: boolean): number;
  /** Waits; false, at once, where that much is not left. */
  wait(milliseconds: number): Promise<boolean>;
  /** Waits before the try after `attempt`, which counts from 1; drawn, so that many jobs do not come back together. */
  pause(attempt: number): Promise<boolean>;
}

/** Starts the time of a run. */
export function startPatience(clock: Clock, requestTime: number = longestRequest): Patience {
  const end = clock.now() + longestDelivery;
  let waited = 0;
  const wait = async (milliseconds: number): Promise<boolean> => {
    if (waited + milliseconds > longestWaiting || clock.now() + milliseconds >= end) return false;
    waited += milliseconds;
    await clock.sleep(milliseconds);
    return true;
  };
  return {
    timeForRequest: (last) => (last ? requestTime : Math.max(0, Math.min(requestTime, end - clock.now()))),
    wait,
    pause: (attempt) => wait(shortestPause + clock.random() * (Math.min(longestPause, shortestPause * 2 ** (attempt + 1)) - shortestPause)),
  };
}
