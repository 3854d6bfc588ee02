def count(rounds):
    words = ["gil", "thread", "join", "daemon", "lock", "queue", "event", "fork"]
    counts = {}
    for i in range(rounds):
        word = words[i % 8]
        counts[word] = counts.get(word, 0) + 1
        counts[i % 1000] = i
    return counts["gil"], len(counts)


print(count(700_000))
