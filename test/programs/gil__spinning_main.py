import threading
done = []
threading.Timer(0.3, done.append, [1]).start()
while not done: pass
print("interrupted while spinning")
