import threading

class H2O:
    def __init__(self):
        self.h = threading.Semaphore(2)
        self.o = threading.Semaphore(1)
        self.bar = threading.Barrier(3, action=self.bond)
        self.molecules = []
        self.part = []
        self.lock = threading.Lock()

    def bond(self):
        self.molecules.append("".join(sorted(self.part)))
        self.part.clear()

    def atom(self, kind):
        sem = self.h if kind == "H" else self.o
        with sem:
            with self.lock:
                self.part.append(kind)
            self.bar.wait()

w = H2O()
ts = [threading.Thread(target=w.atom, args=(k,)) for k in "OOHHHH"]
for t in ts: t.start()
for t in ts: t.join()
print(w.molecules)
