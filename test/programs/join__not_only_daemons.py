import threading, time
result = []
def work(): time.sleep(0.4); result.append(42)
t = threading.Thread(target=work)
t.start()
print("daemon:", t.daemon, "before join:", result)
t.join()
print("after join:", result)
