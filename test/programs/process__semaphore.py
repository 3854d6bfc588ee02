import multiprocessing as mp
import time

def work(sem, now, most):
    with sem:
        with now.get_lock():
            now.value += 1
            most.value = max(most.value, now.value)
        time.sleep(0.05)
        with now.get_lock():
            now.value -= 1

if __name__ == "__main__":
    sem = mp.Semaphore(2)
    now, most = mp.Value("i", 0), mp.Value("i", 0)
    ps = [mp.Process(target=work, args=(sem, now, most)) for _ in range(5)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(most.value, sem.get_value())
    b = mp.BoundedSemaphore(1)
    try:
        b.release()
    except ValueError as e:
        print(e)
    try:
        mp.RLock().release()
    except AssertionError as e:
        print(e)
