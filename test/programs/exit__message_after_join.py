import sys, threading, time
def work():
    time.sleep(0.05)
    sys.stdout.write("from thread\n")
t = threading.Thread(target=work)
t.start()
print("waiting", file=sys.stderr)
t.join()
sys.exit("fatal: message")
