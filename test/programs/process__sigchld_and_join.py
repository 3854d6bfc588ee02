import multiprocessing as mp
import signal

def work():
    pass

if __name__ == "__main__":
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    p = mp.Process(target=work)
    p.start()
    p.join()
    print(p.exitcode, p.is_alive())
