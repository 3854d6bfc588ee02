import { Description, Kernel, Lock, Network, type Process, Semaphore, Task, WaitQueue } from '../kernel';
import { type Copier, FileData, setForkRule, shareOverFork, VirtualFiles } from '../runtime';
import { TraceBuilder } from '../trace';
import { Session, session } from './session';
import { ThreadBody } from './tasks';

/** How the things behind Python's objects are copied when a process forks. */

// One machine, one network, one file system; what is open stays open.
shareOverFork(Kernel, Network, TraceBuilder, Description, VirtualFiles, FileData);

// Nobody waits in the child, since it has no other threads; a lock that another one held stays locked for ever.
setForkRule(WaitQueue, () => new WaitQueue(session().kernel));
const emptied = <T extends Semaphore>(original: T, copier: Copier): T => {
  const copy = copier.plain(original);
  copier.later(() => copy.forgetWaiters());
  return copy;
};
setForkRule(Semaphore, emptied);
setForkRule(Lock, emptied);

// Threads but the forking one are over.
setForkRule(Task, (original) => {
  const ended = new Task({ ...original.record });
  ended.process = original.process;
  ended.state = 'ended';
  return ended;
});
setForkRule(ThreadBody, () => null);

/** Says what the kernel's side of a process becomes; gives the child's session. */
export function prepareFork(copier: Copier, parent: Session, child: Process): Session {
  const { process, current } = parent;
  const made = new Session(parent.kernel, child, parent.options);
  copier.set(parent, made);
  copier.set(process, child);
  copier.set(current, child.main);
  made.recursionLimit = parent.recursionLimit;
  copier.later(() => {
    const thread = parent.threads.get(current);
    if (thread !== undefined) made.threads.set(child.main, copier.copy(thread));
    made.atExit.push(...copier.copy([...parent.atExit]));
  });
  return made;
}
