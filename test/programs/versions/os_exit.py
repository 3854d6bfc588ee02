import os, sys, threading
def f():
    try:
        print('exit now', flush=True); sys.stdout.flush()
        os._exit(3)
    finally: print('never')
t = threading.Thread(target=f); t.start(); t.join()
print('no')
