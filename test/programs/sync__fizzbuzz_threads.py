import threading

class FizzBuzz:
    def __init__(self, n):
        self.n, self.i = n, 1
        self.cond = threading.Condition()
        self.out = []

    def run(self, test, text):
        while True:
            with self.cond:
                while self.i <= self.n and not test(self.i):
                    self.cond.wait()
                if self.i > self.n:
                    return
                self.out.append(text or str(self.i))
                self.i += 1
                self.cond.notify_all()

fb = FizzBuzz(15)
jobs = [(lambda i: i % 15 == 0, "FizzBuzz"), (lambda i: i % 3 == 0 and i % 5, "Fizz"),
        (lambda i: i % 5 == 0 and i % 3, "Buzz"), (lambda i: i % 3 and i % 5, None)]
ts = [threading.Thread(target=fb.run, args=j) for j in jobs]
for t in ts: t.start()
for t in ts: t.join()
print(" ".join(fb.out))
