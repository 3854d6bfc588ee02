import multiprocessing as mp

def work(n, name="x"):
    print("child", n, name, mp.current_process().name)

if __name__ == "__main__":
    p = mp.Process(target=work, args=(1,), kwargs={"name": "y"})
    print(p.is_alive(), p.exitcode, p.name, p.daemon, p.pid)
    p.start()
    p.join()
    print(p.is_alive(), p.exitcode, mp.current_process().name)
