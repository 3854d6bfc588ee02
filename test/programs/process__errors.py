import multiprocessing as mp

def work():
    pass

if __name__ == "__main__":
    p = mp.Process(target=work)
    tries = [p.join, p.terminate, lambda: p.sentinel, lambda: setattr(p, "name", 1)]
    for action in tries:
        try:
            action()
        except Exception as e:
            print(type(e).__name__, e)
    p.start()
    p.join()
    for action in (p.start, lambda: setattr(p, "daemon", True)):
        try:
            action()
        except Exception as e:
            print(type(e).__name__, e)
