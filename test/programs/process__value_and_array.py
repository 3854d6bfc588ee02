import multiprocessing as mp

def work(counter, lock, numbers, i):
    for _ in range(100):
        with lock:
            counter.value += 1
    numbers[i] = i * i

if __name__ == "__main__":
    counter = mp.Value("i", 0)
    numbers = mp.Array("d", 4)
    lock = mp.Lock()
    ps = [mp.Process(target=work, args=(counter, lock, numbers, i)) for i in range(4)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(counter.value, numbers[:], len(numbers))
    with counter.get_lock():
        counter.value += 1
    print(counter.value)
