def sieve(limit):
    prime = [True] * limit
    prime[0] = prime[1] = False
    for i in range(2, int(limit**0.5) + 1):
        if prime[i]:
            for j in range(i * i, limit, i):
                prime[j] = False
    return [i for i in range(limit) if prime[i]]


print(len(sieve(3_000_000)))
