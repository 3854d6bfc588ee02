import multiprocessing as mp

def work(event, barrier):
    event.wait()
    barrier.wait()

if __name__ == "__main__":
    event, barrier = mp.Event(), mp.Barrier(3)
    ps = [mp.Process(target=work, args=(event, barrier)) for _ in range(2)]
    for p in ps:
        p.start()
    print(event.is_set())
    event.set()
    barrier.wait()
    for p in ps:
        p.join()
    print(event.is_set(), barrier.n_waiting, barrier.broken, [p.exitcode for p in ps])
