import { expect, it } from 'vitest';
import { Cancelled, Task } from '../../src/views/save/task.svelte.ts';

it('says how much is done, and gives what was made', async () => {
  const task = new Task('CSV');
  const seen: number[] = [task.done];
  const made = await task.run(async (step) => {
    await step(0.5);
    seen.push(task.done);
    await step(1);
    seen.push(task.done);
    return 'made';
  });
  expect([made, seen]).toEqual(['made', [0, 0.5, 1]]);
});

it('is over at once when it is cancelled, even if the work never ends', async () => {
  const task = new Task('CSV');
  const running = task.run(() => new Promise(() => {}));
  task.cancel();
  await expect(running).rejects.toBeInstanceOf(Cancelled);
});

it('goes no step further once it is cancelled', async () => {
  const task = new Task('CSV');
  let went = 0;
  const running = task.run(async (step) => {
    await step(0.1);
    went++;
    task.cancel();
    await step(0.2);
    went++;
  });
  await expect(running).rejects.toBeInstanceOf(Cancelled);
  await new Promise((done) => setTimeout(done, 5));
  expect(went).toBe(1);
});

it('rejects with what went wrong', async () => {
  await expect(new Task('CSV').run(() => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
});
