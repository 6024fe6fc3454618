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
  let coming: Promise<IteratorResult<Task>> | null = source.next();
  for (;;) {
    const first = underWay[0];
    const full = underWay.length >= doer.ahead;
    const next = await Promise.race([...(first ? [first] : []), ...(coming !== null && !full ? [coming] : [])]);
    if (next === undefined) return;
    if ("outcome" in next) {
      underWay.shift();
      yield next;
    } else if (next.done === true) {
      coming = null;
      if (underWay.length === 0) return;
    } else {
      const task = next.value;
      underWay.push(doer.do(task).then((outcome) => ({ task, outcome })));
      coming = source.next();
    }
  }
}

async function* each(tasks: AsyncIterable<Task> | Iterable<Task>): AsyncGenerator<Task, undefined> {
  yield* tasks;
}
