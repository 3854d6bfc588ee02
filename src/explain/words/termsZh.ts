import type { TermId } from '../terms';

/** 每个术语先说它做什么，再说常见的误解；与 `termsEn.ts` 内容相同。 */
export const termsZh: Readonly<Record<TermId, string>> = {
  gil: '全局解释器锁让一个解释器里同一时刻只有一个线程执行 Python 字节码；正在睡眠、等待 I/O 或运行已释放它的 C 代码的线程不需要它。它让 CPU 密集的线程轮流执行，总时间与先后执行几乎一样；它并不能让 `counter = f(counter) + 1` 变得安全。它属于 CPython，不属于 Python 语言：自由线程版（`3.13t`）没有它。',
  thread:
    '`Thread` 对象描述一个线程，调用 `start()` 之前什么都不会运行。`target` 要写函数本身（`target=work`）：写成 `target=work()` 会在这里直接调用它，再启动一个什么也不做的线程。线程共享本进程的全部内存，彼此没有父子关系：创建者结束不会连带结束它。',
  start:
    '`start()` 让线程运行起来，并在它开始之后返回；此后两边都继续执行，下一个拿到 GIL 的是谁由不得你。它只能调用一次。若改为调用 `run()`，函数就在当前线程里原地执行。',
  run: '`run()` 是线程被 `start()` 启动之后所做的事，子类可以重写它。自己调用它不会启动线程：那只是在这里执行的普通调用。',
  join: '调用者在这里等待，直到那一个线程结束，或最多等 `timeout` 秒。超时既不杀死、也不结束任何东西：`join()` 无论如何都返回 `None`，线程是否还在工作只能用 `is_alive()` 判断。它对守护线程和其他线程同样有效。',
  isAlive:
    '从 `start()` 起到 `run()` 结束为止，`is_alive()` 为真。`join(timeout)` 之后，只有它能告诉你是线程结束了还是时间到了。',
  daemon:
    '进程不等守护线程：主线程的代码、其他所有线程和 `atexit` 函数都结束后，守护线程无论执行到哪里都会停住，不执行 `finally`，也不退出 `with`。在那之前它与其他线程一样运行，`join()` 也照常等它。要在 `start()` 之前设置；`setDaemon()` 从 3.10 起已弃用。',
  currentThread:
    '`current_thread()` 返回调用者自己的 `Thread` 对象。看的是谁在调用，而不是函数写在哪里：在 `target` 里得到新线程，在 `Thread(…)` 的参数里得到的还是旧线程。',
  mainThread: '主线程是程序开始时所在的线程。它的代码执行完，进程并没有结束：最后还会等待每一个非守护线程。',
  lock: '`Lock` 要么空闲，要么被占用；被占用时，想要它的线程就等待。它只保护同样去拿这把锁的代码；它不记得主人（任何线程都能释放它）；同一个线程拿两次就会永远等自己。GIL 不能代替它。',
  acquire:
    '`acquire()` 拿到锁，拿不到就在这里等；带 `timeout=` 或 `blocking=False` 时会放弃并返回 `False`，忽略这个返回值就等于没拿到锁还继续执行。请用 `with lock:`，这样发生异常也不会一直占着锁。',
  release:
    '`release()` 释放锁，让一个等待者得以继续。释放者自己也继续执行：如果它马上又来拿锁，通常在等待者醒来之前就又拿到了。',
  withLock:
    '`with lock:` 在开头拿锁（必要时等待），在代码块结束时释放，不管里面发生什么。它只挡住拿同一把锁的线程；里面的一切都会让它们等，`sleep()` 也不例外。',
  rlock:
    '`RLock` 可以被持有它的线程再次获取，释放同样多次之后才真正空闲。它能帮互相调用的方法，但帮不了两个线程以相反顺序拿两把锁的情况。',
  event:
    '`Event` 是线程可以等待的标志：`set()` 唤醒所有等待者，只要标志还在，`wait()` 就立即返回。它不会因为被等到而消失：只有 `clear()` 才会收回它。',
  eventWait:
    '`wait()` 在这里阻塞，直到事件被设置；已经设置则立即返回。带超时的话，时间到了返回 `False`，除此之外没有别的提示。',
  eventSet: '`set()` 竖起标志，唤醒所有等待它的线程。它不会交出控制权：接下来谁运行由调度决定，没有固定顺序。',
  condition:
    '`Condition` 让持有它的锁的线程等待，直到另一个线程通知情况有变。要把情况本身存在变量里，并在循环中检查：`while not ready: condition.wait()`；没有人在等时发出的通知会丢失。',
  conditionWait:
    '`wait()` 释放锁，睡到被通知为止，返回之前再重新拿到锁。到那时你等的东西可能又没了，所以要用 `while` 检查，不要用 `if`。',
  notify:
    '`notify(n)` 最多唤醒 `n` 个等待者（`notify_all()` 唤醒全部），它们要等你释放锁之后才能继续。通知不会被记住：现在没有人在等，它就丢失了。',
  semaphore:
    '`Semaphore(n)` 同时放行 `n` 个持有者，其余的等待。任何线程都能释放它，多释放一次就会悄悄提高上限；`BoundedSemaphore` 遇到这种情况会抛 `ValueError`。',
  barrier:
    '`Barrier(n)` 让调用 `wait()` 的线程停住，到齐 `n` 个再一起放行。只要有一个不来，其他的就永远等下去；一旦超时，屏障对所有线程都失效。',
  timer:
    '`Timer` 是一个先等待、再调用一次函数的线程；`cancel()` 只在它还在等待时有效。除非你另行设置，它不是守护线程：进程会等它。',
  threadLocal:
    '每个线程在 `local()` 对象上看到的是自己的属性。一个线程设置的值，别的线程看不到，连它自己启动的线程也看不到。',
  excepthook:
    '线程里没有被捕获的异常只结束那一个线程，由这个钩子打印回溯。`join()` 不会抛出它，退出码仍是 0：其他线程若无其事地继续执行。',
  queue:
    '`Queue` 在线程之间传递对象，加锁由它自己完成：空的时候 `get()` 等待，满的时候 `put()` 等待。`empty()` 和 `qsize()` 的结果一返回就可能过时，不要据此做决定。',
  queueGet:
    '`get()` 取出最早放入的对象，没有就在这里等；带超时的话，时间到了抛 `queue.Empty`。没有人通知停止的消费者会永远等在这里。',
  queuePut:
    '`put()` 放入一个对象；队列设了 `maxsize` 且已满时，在这里等待。没有 `maxsize` 就从不等待，消费者太慢时队列会无限增长。',
  queueJoin:
    '`Queue.join()` 等到放入的每个对象都有一次 `task_done()` 为止。它不是在等线程结束；漏掉一次 `task_done()`，它就永远等下去。',
  executor:
    '执行器用固定数量的线程或进程来运行函数，为每次调用给出一个 `Future`；离开它的 `with` 块时会等全部完成。异常留在 future 里，直到有人调用 `result()`：没有人问，就没有人看见。',
  sleep:
    '`sleep()` 只让当前这一个线程等待；它会释放 GIL，所以其他线程照常运行。在协程或 greenlet 里，它会让整个线程连同其中的其他协程一起停住，除非 gevent 给它打过补丁。',
  switchInterval:
    '想要 GIL 的线程等待这么久之后提出请求，默认 5 毫秒；持有者在下一个切换点交出 GIL。这是请求的间隔，不是时间片：阻塞调用会立即释放 GIL，而耗时的 C 调用根本不释放。',
  gevent:
    'gevent 在一个线程里运行许多 greenlet：每个都有自己的栈，一个在 gevent 调用里等待时，另一个就接着运行。它只在这些调用处切换，并不监控任何东西；一段计算或没打补丁的阻塞调用会让它们全部停住。',
  spawn:
    '`spawn()` 创建一个 greenlet 并排进日程；在当前代码通过 `sleep()`、`join()` 或 gevent 的其他调用让出之前，函数一行也不会执行。参数逐个写：`spawn(work, 1, 2)`，而不是 `spawn(work(1, 2))`，后者会在这里直接调用它。',
  geventSleep:
    '`gevent.sleep()` 让其他 greenlet 运行，时间到了再回来，但要等别人让出才轮得到。`sleep(0)` 只让出、不等待。它在哪里都能用，主程序里也行。',
  joinall:
    '`joinall()` 在这里等待，直到所有 greenlet 结束或超时，它们因此得到运行的机会。启动它们的并不是它：任何会让出的调用都行。它们的异常不会在这里抛出，除非写 `raise_error=True`。',
  greenlet:
    'greenlet 是带有自己的栈的函数，可以中途停下、之后继续；一个线程里的 greenlet 轮流运行。它只在协作式调用处让出，所以两次让出之间不会插进别的事，而跨过一次让出则什么都可能发生。',
  greenletJoin:
    '`join()` 在这里等待那个 greenlet 结束，这期间让其他的运行。它不会抛出结束它的异常：`get()` 才会，并返回结果。',
  hub: 'hub 是运行 gevent 事件循环的 greenlet：要等待的 greenlet 切换到它，它再按顺序切换到可以继续的那一个。它并不特意回到主程序：主程序和其他 greenlet 一样排队。',
  monkeyPatch:
    '`patch_all()` 在被调用的那一刻，把标准模块里的名字（`time.sleep`、`socket.socket`、`threading` 的锁）换成协作式的版本。之前绑定的名字（如 `from time import sleep`）和之前创建的对象仍会阻塞：所以要最先调用。它管不到文件、`input()` 和 C 扩展。',
  generator:
    '`yield` 交出一个值，函数就停在这里；`next()` 或 `send()` 从这一点继续，变量都还在。调用生成器函数并不会执行它的任何一行。它只让出给恢复它的那一方：里面的阻塞调用照样阻塞。',
  yieldFrom:
    '`yield from` 把内层生成器产出的一切转交出去，把送入的值转交进来，并得到它的返回值。它不只是遍历值的循环：`send()`、`throw()`、`close()` 也会传到内层。',
  coroutines:
    '协程可以中途停下，之后从那一点带着所有变量继续；许多协程在一个线程里轮流运行，不经过内核。它只在自己写明的地方（`await`、`yield`、gevent 的调用）让出：其他的阻塞或计算会耽误所有协程。它们只用一个核；跨过让出点的操作仍然需要锁。',
  coroutine:
    '调用 `async def` 函数只会得到一个协程对象；在它被 await 或做成任务之前，一行也不会执行。它不会让代码变得不阻塞：两个 `await` 之间，整个线程都归它。',
  await:
    '`await` 运行另一个协程；如果那个协程需要等待，事件循环就先运行别的，等它能继续时再回来。它不会并行启动什么：连续两个 `await` 是先后执行的；要让等待重叠，请用 `gather()` 或任务。',
  eventLoop:
    '事件循环在一个线程里逐个运行就绪的回调和任务，先来先服务。它不能打断谁：一个阻塞调用或一段长计算会耽误其他一切。',
  asyncioRun:
    '`asyncio.run()` 创建事件循环，把协程运行到结束，再关闭循环；那时还没结束的任务会被取消。它像普通调用一样在这里阻塞，也不能在正在运行的循环里使用。',
  asyncioSleep:
    '`asyncio.sleep()` 让事件循环先运行别的，时间到了再回来；`sleep(0)` 只是让出。不写 `await` 它什么也不做；换成 `time.sleep()` 则会让所有任务停住。',
  createTask:
    '`create_task()` 把协程排进事件循环；当前代码下一次让出时它才开始。请保留引用并 await 它：被遗忘的任务可能在结束时被中断，它的异常也没有人看见。',
  gather:
    '`gather()` 同时运行多个可等待对象，让它们的等待重叠，并按参数的顺序给出结果。它们共用一个线程：计算并不会变快。其中一个失败时，异常立即在这里抛出，其余的继续运行。',
  process:
    '`Process` 在另一个进程里运行函数，有自己的内存和自己的 GIL，所以多个进程能同时计算。它操作的是副本：它改了什么，这里看不到。用 spawn 或 forkserver 时，启动它的代码必须放在 `if __name__ == "__main__":` 之下。',
  processStart:
    '`start()` 创建进程后立即继续，子进程何时开始由系统决定。子进程得到的是副本（fork）或序列化传过去的数据（spawn、forkserver）；此后任何一边的改动都只留在那一边。',
  processJoin:
    '调用者在这里等待，直到那个进程结束，或最多等 `timeout` 秒，并回收它的退出状态，使它不成为僵尸。超时不会杀死它：还在运行时 `exitcode` 为 `None`。与线程不同，它的变量不会回来。',
  processDaemon:
    '守护进程在父进程退出时被终止（`SIGTERM`），`finally` 不会执行。它不允许有子进程。父进程退出之前，`join()` 照常等它。',
  pool: '`Pool` 维持若干工作进程，把任务一份份交给它们；参数和结果都要序列化。计算量大于这种复制的开销才划算。离开它的 `with` 块会调用 `terminate()`：没有等到结果的任务就丢了。',
  fork: '`fork()` 复制当前进程：它返回两次，子进程里返回 0，父进程里返回子进程号。此后内存各是一份；所有线程里只有调用它的那个活在子进程中，别的线程占着的锁在那里永远不会释放。',
  waitpid:
    '`waitpid()` 等待子进程并回收它的退出状态，结束它的僵尸状态。带 `os.WNOHANG` 时不等待。没有这样的子进程时抛 `ChildProcessError`。',
  zombie:
    '僵尸进程是已经结束、但退出状态还没被父进程回收的子进程：它只占进程表里的一项，别的什么都不占。`join()`、`waitpid()`、`active_children()` 会回收它；父进程结束后由系统回收。线程不会变成僵尸。',
  sigchld:
    '子进程结束时，系统向父进程发送 `SIGCHLD`。设置 `signal(SIGCHLD, SIG_IGN)` 后内核会自动回收子进程，退出状态随之丢失：`multiprocessing` 看到的 `exitcode` 将一直是 `None`，`is_alive()` 一直是 `True`。',
  tcpServer:
    '`TCPServer` 需要 `(主机, 端口)` 和一个处理器**类**，`serve_forever()` 运行之后一次处理一个连接。要同时处理多个，就再继承一个 MixIn，并把它写在前面：`class Server(ThreadingMixIn, TCPServer)`。',
  threadingMixIn:
    '`ThreadingMixIn` 用新线程处理每个请求，新线程与服务器共享内存。它必须写在服务器类之前：写反了不会报错，请求却只会逐个处理。',
  forkingMixIn:
    '`ForkingMixIn` 用 fork 出来的进程处理每个请求，操作的是副本：处理器改了什么，服务器里看不到。它必须写在服务器类之前，并且需要 `os.fork()`（Windows 没有）。',
  requestHandler:
    '服务器为每个请求创建一个处理器类的实例，依次调用 `setup()`、`handle()`、`finish()`。要重写的是 `handle()`：名叫 `handler` 的方法永远不会被调用，客户端只会看到连接被关闭。',
  handle:
    '`handle()` 对每个请求调用一次，全部工作都在这里完成；它返回之后连接就关闭。名字很重要：继承来的 `handle()` 什么也不做，所以写错名字不会有任何提示。',
  selfRequest:
    '在 TCP 处理器里，`self.request` 是与客户端相连的套接字。在 UDP 处理器里它是一个二元组：数据和服务器的套接字。',
  serveForever:
    '`serve_forever()` 一直处理请求，直到有人调用 `shutdown()` 才返回。`shutdown()` 要在另一个线程里调用：在同一个线程里调用，它会永远等自己。',
  readModifyWrite:
    '这里先读出值，再计算，再写回：一共三步。别的线程若在这中间写入，那次写入就丢了。CPython 3.10 起恰好不会在 `n += 1` 中间切换；里面有函数调用时、在 3.9 上、在自由线程版上则会。加锁才能使它成为一步。',
  global:
    '`global` 让本函数里的赋值作用于模块的变量，而这个变量由所有线程共享。只读取不需要 `global`；`global` 也不提供任何保护：两个线程都要修改它时仍然需要锁。',
  exit: '`sys.exit()` 抛出 `SystemExit`：在主线程里它结束主线程的代码，之后仍会等待非守护线程；在其他线程里它只悄悄结束那一个线程。途中的 `finally` 都会执行。',
  osExit:
    '`os._exit()` 立即结束进程：不执行 `finally` 和 `atexit`，不等线程，缓冲区里的输出也会丢失。它是给 `fork()` 之后的子进程用的；其他地方请用 `sys.exit()`。',
  atexit:
    '登记的函数在进程结束时执行，后登记的先执行，时间在所有非守护线程结束之后。这期间守护线程还在运行。`os._exit()` 或致命信号之后不会执行它们。',
  threadName:
    '名字只给人看：它不必唯一，Python 也从不按名字查找线程。不指定时是 `Thread-N`，3.10 起后面带上目标函数，如 `Thread-1 (work)`。随时可以修改；`getName()` 和 `setName()` 从 3.10 起已弃用。',
  threadIdent:
    '`ident` 是 Python 给运行中的线程的编号，`native_id` 是操作系统的编号；`start()` 之前两者都是 `None`。线程结束后，编号可能分给别的线程，所以不要拿它长期当键。',
  threadList:
    '`enumerate()` 列出活着的线程，包括主线程和守护线程；`active_count()` 是这个列表的长度。还没启动或已经结束的不在其中。两者的结果一返回就可能过时。',
  threadTrace:
    '这个函数会装到此后启动的每个线程里，在 `run()` 之前。已经在运行的线程（包括调用者自己）不会得到它：对它们要用 `sys.settrace()`，3.12 起还有 `settrace_all_threads()`。',
  locked:
    '`locked()` 只说明锁此刻是否被占用，不管是被谁。结果一返回就可能过时：要“空闲就拿”，请用 `acquire(blocking=False)`，它在一步之内查看并获取。',
  boundedSemaphore:
    '`BoundedSemaphore(n)` 与 `Semaphore` 一样同时放行 `n` 个持有者，但释放次数多于获取次数时抛 `ValueError`。这样就能发现多出来的 `release()`，而普通信号量会把它当成更高的上限。',
  semaphoreAcquire:
    '`acquire()` 占用信号量的一个名额，没有名额就在这里等有人归还；带 `timeout=` 或 `blocking=False` 时会放弃并返回 `False`。名额没有主人：同一个线程可以占多个，也可能因此卡住自己。',
  semaphoreRelease:
    '`release()` 归还一个名额并唤醒一个等待者（3.9 起 `release(n)` 可归还多个）。不必由获取它的线程来做：初值为 0 的信号量就这样被用作信号。',
  eventClear:
    '`clear()` 收回标志：此后调用 `wait()` 的线程又会阻塞。`set()` 之后立刻 `clear()` 不是可靠的“脉冲”：还没来得及等待的线程会错过它。',
  eventIsSet:
    '`is_set()` 只看一眼标志，从不等待。一遍遍询问它的循环会一直占着 CPU 核心和 GIL：`wait(timeout)` 既询问又睡眠。',
  notifyAll:
    '`notify_all()` 唤醒此刻等在这个条件上的所有线程；你释放锁之后，它们依次重新拿锁。除了第一个，其他的可能发现等的东西又没了，所以 `wait()` 外面要有 `while`。通知不会被记住：之后才来等的不会被唤醒。',
  barrierWait:
    '`wait()` 在这里阻塞，直到来齐屏障要求的线程数，然后一起继续，屏障可以再次使用。它给每个线程返回不同的编号。只要有一个放弃（超时、`abort()` 或 `reset()`），其他的都会得到 `BrokenBarrierError`。',
  barrierAbort:
    '`abort()` 让屏障永久失效：现在和以后等待的线程都会得到 `BrokenBarrierError`。`reset()` 也会让正在等待的线程出错，但屏障之后可以重新使用。',
  timerCancel:
    '`cancel()` 取消仍在等待的定时器：它的函数不再被调用，线程随之结束。函数一旦开始执行，它就不起作用了：线程不能从外部停掉。',
  startNewThread:
    '这里启动的是裸线程：没有 `Thread` 对象，因此没有什么可 `join()`，进程结束时也不等它，就像守护线程一样。除非自己要造轮子，否则请用 `threading.Thread`。',
  queueNowait:
    '它们从不等待：此刻没有对象时 `get_nowait()` 抛 `queue.Empty`，没有空位时 `put_nowait()` 抛 `queue.Full`。“空”不等于“完成”：生产者可能正要放入。',
  queueSize:
    '它们说的是那一刻的情况；你据此行动之前，别的线程可能已经改变了队列。`if not q.empty(): q.get()` 可能永远等下去：请用带超时的 `get()` 或 `get_nowait()`，并处理 `queue.Empty`。',
  queueOrder:
    '它们的等待与唤醒和 `Queue` 一样，不同的只是 `get()` 取哪一个：`LifoQueue` 取最新的，`PriorityQueue` 取最小的。优先级相等时会继续比较后面的部分：请放入 `(优先级, 序号, 对象)`，否则不能比较的对象会抛 `TypeError`。',
  queueShutdown:
    '3.13 起 `shutdown()` 关闭队列：`put()` 立即抛 `queue.ShutDown`，`get()` 在对象取完之后抛出；`shutdown(immediate=True)` 会丢弃剩下的。等待中的线程会被唤醒。3.13 之前的做法是给每个消费者放一个哨兵，如 `None`。',
  submit:
    '`submit(f, x)` 把调用 `f(x)` 交给池子，立即返回 `Future`；写成 `submit(f(x))` 则会在这里直接调用。工作者都忙时，调用在没有上限的队列里排队。它的异常保存在 future 里。',
  executorMap:
    '`map()` 立即提交所有调用，结果按参数的顺序给出，而不是完成的顺序；取哪个结果就等哪个。异常在取到那个结果时才抛出：没有人遍历，就没有人看见。',
  executorShutdown:
    '`shutdown()` 之后不再接受新的调用；除非写 `wait=False`，它会在这里等所有已提交的完成。它本身不取消任何东西：`cancel_futures=True`（3.9）丢弃还没开始的。无论如何，进程结束时都会等工作者。',
  future:
    '`Future` 是还没有到来的结果：先是等待，再是运行，最后完成或取消。它自己不运行任何东西，丢掉它也不会停下什么。',
  futureResult:
    '`result()` 在这里等调用完成，然后给出它的值或抛出它的异常（`exception()` 则返回异常）。超时抛 `TimeoutError`，但不会停下什么。每次 `submit()` 之后马上调用它，所有调用就变成一个接一个执行。',
  futureCancel:
    '`cancel()` 只在调用还没开始时有效，这时返回 `True`；已经在运行的停不下来，返回 `False`。完成和取消的调用，`done()` 都为真。',
  doneCallback:
    'future 一完成就以它为参数调用这个函数，在工作线程里执行；如果已经完成，就在这里立即执行。执行它的不是主线程，所以共享的东西需要锁；它的异常只会写进日志。',
  asCompleted:
    '`as_completed()` 按完成的先后给出 future；每一步都在这里等下一个。除非有什么强制，先后全凭运气：要知道是哪一个，就用字典记住 future 对应的参数。',
  futuresWait:
    '`wait()` 在这里阻塞，直到所有 future 完成，或第一个完成（`FIRST_COMPLETED`），或有一个抛出异常（`FIRST_EXCEPTION`），返回完成和未完成的两个集合。它不会抛出它们的异常，超时也不会取消什么。',
  sched:
    '`scheduler` 保存一列调用和它们的时间；`run()` 在调用它的线程里逐个执行，中间睡眠。它不启动线程：`run()` 之前什么都不会发生，一个慢的调用会推迟后面所有的。',
  signalHandler:
    '处理函数总在主线程里、两条字节码之间执行，不管信号送到了哪个线程。主线程正在做 C 计算时，要等回到 Python 代码才会执行它。只有主线程可以设置；在别处会抛 `ValueError`。',
  keyboardInterrupt:
    'Ctrl-C 只在主线程里抛出 `KeyboardInterrupt`：其他线程照常运行，进程仍会等待其中的非守护线程。请在主线程里捕获它，再用 `Event` 通知其他线程停下。',
  contextVar:
    '`ContextVar` 在每个线程、每个 asyncio 任务里各有自己的值，而 `threading.local` 由同一线程的所有任务共享。任务开始时得到创建处上下文的副本；新线程（到 3.13 为止）从空的上下文开始，看到的是默认值。',
  logging:
    '每个处理器都有一把锁，所以多个线程的行不会混在一起，不像 `print()`，它的文字和换行可能被拆开。行的先后仍取决于调度。格式里的 `%(threadName)s` 会写明是谁写的。',
  gilEnabled:
    '3.13 起，它说明此刻是否在使用 GIL。只有自由线程版（`3.13t`）上才是 `False`；在那里导入需要 GIL 的扩展模块后，它又会变成 `True`。',
  stackSize:
    '它设置之后启动的线程的栈大小；正在运行的不变。它与 Python 代码能递归多深无关：那由 `sys.setrecursionlimit()` 决定。',
  deadlock:
    '死锁就是大家都在等只有对方才能给的东西，于是谁也等不到。典型原因是以相反的顺序拿两把锁；请在各处按同一顺序拿锁，或者使用超时。',
  race: '竞态是指结果取决于谁碰巧先到。它可以在一千次运行里都不露面：能跑通并不是证明。把属于一体的操作放在同一把锁里，或者用队列传递对象。',
  waitFor:
    '`wait_for()` 等待一个可等待对象，最多 `timeout` 秒；到时间就取消它，等它真正结束，再抛出 `TimeoutError`。它停不下阻塞或计算的代码：线程被它占着，超时也没有人察觉。不能被取消的部分请用 `shield()` 包起来。',
  asyncTimeout:
    '`async with asyncio.timeout(s)` 在时间到时取消正在块内的任务，并在块的末尾把这次取消变成 `TimeoutError`。块内的代码看到的是 `CancelledError`：谁在里面把它吞掉，超时就不起作用。',
  shield:
    '`shield()` 让等待的一方被取消时，不会取消它所等待的东西：那个任务继续运行。它并不阻止等待者自己被取消；事件循环结束时，内层任务照样会被中断。请保留它的引用。',
  taskGroup:
    '`async with asyncio.TaskGroup()` 块的末尾等待块内创建的所有任务。一个任务失败时，其余任务和块本身都会被取消，所有错误合成一个 `ExceptionGroup` 抛出：用 `except*` 捕获。`gather()` 则让其余任务继续运行。',
  asyncioWait:
    '`wait()` 给出两个集合：已完成的任务和未完成的任务；它既不抛出任务的错误，也不抛出超时，也不取消谁。`as_completed()` 按完成的先后给出结果，而不是按传入的顺序。',
  taskCancel:
    '`cancel()` 只是请求：轮到协程运行时，它在所停的 `await` 处收到 `CancelledError`。它的 `finally` 会执行，它也可以拒绝。要确知它已结束，请 await 这个任务；捕获 `CancelledError` 后请再次抛出。',
  asyncLock:
    'asyncio 的锁让同一个事件循环里的其他*任务*按先来后到等待，循环本身照常运行。只要检查和依赖它的操作之间有 `await`，就需要它；中间没有 `await` 的代码则不需要。它防不住其他线程。',
  asyncQueue:
    '`asyncio.Queue` 在同一个事件循环的任务之间传递数据：`await get()` 在队列空时等待，`await put()` 在队列满时等待。它不是给线程用的：从别的线程放数据请用 `loop.call_soon_threadsafe()`，或者改用 `queue.Queue`。',
  toThread:
    '`to_thread()` 在线程池的线程里运行会阻塞的函数，事件循环同时照顾其他任务。它对等待有用，对计算没用：那个线程里的 Python 代码仍然共用 GIL。取消 await 并不会停下那个线程。',
  runThreadsafe:
    '`run_coroutine_threadsafe()` 把协程交给在另一个线程里运行的事件循环，返回 `concurrent.futures.Future`。循环、任务和 future 的其他方法只能在循环自己的线程里使用：从外面调用普通的 `call_soon()`，可能根本叫不醒它。',
  currentTask:
    '`current_task()` 给出正在执行的任务，`all_tasks()` 给出事件循环里尚未完成的任务。一个循环里同一时刻只有一个任务在运行，其余的都停在某个 `await` 上。',
  asyncFuture:
    '`Future` 代表还没有到来的结果；await 它就一直等到有人调用 `set_result()` 或 `set_exception()`。设置两次会抛出 `InvalidStateError`。任务就是由协程来填写结果的 future。',
  streams:
    '`start_server()` 为每个客户端调用一次处理函数，各是一个任务；`open_connection()` 是另一端。`write()` 只把数据放进缓冲区：`await drain()` 在缓冲区太满时等待。慢的客户端不会耽误别人，处理函数里的一个阻塞调用却会耽误所有客户端。',
};
