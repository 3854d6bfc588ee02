import threading

class Broken(threading.Thread):
    def run(self):
        self.step()

    def step(self):
        raise ValueError("no way")

threads = [Broken(), Broken(name="second")]
for t in threads:
    t.start()
    t.join()
print("done")
