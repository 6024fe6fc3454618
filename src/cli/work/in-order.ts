import type { Doer, Outcome, Task } from "./task.js";

export interface Done {
  readonly task: Task;
  readonly outcome: Outcome;
}

/**
 * The outcomes in the order of the tasks, whatever the order in which they are ready. Never more than `doer.ahead`
 * tasks are under way, so that memory does not grow with their number; and none that is ready waits for a task that
 * is not there yet.
 */
export async function* inOrder(tasks: AsyncIterable<Task> | Iterable<Task>, doer: Doer): AsyncGenerator<Done> {
  const source = each(tasks);
  const underWay: Promise<Done>[] = [];
  const request = (): Promise<IteratorResult<Task>> => {
    const promise = source.next();
    // A failure is met when its turn in the race comes, which may be later.
    promise.catch(() => {});
    return promise;
  };
  let coming: Promise<IteratorResult<Task>> | null = request();
  while (coming !== null || underWay.length > 0) {
    const first = underWay[0];
    const more = underWay.length < doer.ahead ? coming : null;
    const next = await Promise.race([first, more].filter((promise) => promise != null));
    if ("outcome" in next) {
      underWay.shift();
      yield next;
    } else if (next.done === true) {
      coming = null;
    } else {
      const task = next.value;
      const done = doer.do(task).then((outcome) => ({ task, outcome }));
      // As above.
      done.catch(() => {});
      underWay.push(done);
      coming = request();
    }
  }
}

async function* each(tasks: AsyncIterable<Task> | Iterable<Task>): AsyncGenerator<Task, undefined> {
  yield* tasks;
}
