import threading

class Printer:
    def __init__(self, limit):
        self.n = 1
        self.limit = limit
        self.cond = threading.Condition()

    def run(self, parity, name):
        while True:
            with self.cond:
                self.cond.wait_for(lambda: self.n > self.limit or self.n % 2 == parity)
                if self.n > self.limit:
                    self.cond.notify_all()
                    return
                print(f"{name}: {self.n}")
                self.n += 1
                self.cond.notify_all()

p = Printer(10)
odd = threading.Thread(target=p.run, args=(1, "odd "))
even = threading.Thread(target=p.run, args=(0, "even"))
even.start()
odd.start()
odd.join()
even.join()
print("done at", p.n)
