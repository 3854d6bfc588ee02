import multiprocessing as mp

def square(x):
    return x * x

def put(q, i):
    q.put((i, [i] * 3))

if __name__ == "__main__":
    q = mp.Queue()
    ps = [mp.Process(target=put, args=(q, i)) for i in range(3)]
    for p in ps: p.start()
    print(sorted(q.get() for _ in ps))
    for p in ps: p.join()
    a, b = mp.Pipe()
    a.send({"x": 1})
    print(b.recv(), b.poll())
    with mp.Pool(2) as pool:
        print(pool.map(square, range(10)))
        print(pool.apply(square, (7,)))
        print(list(pool.imap(square, [1, 2, 3])))
        try:
            pool.map(int, ["1", "x"])
        except ValueError as e:
            print("error", e, type(e.__cause__).__name__)
