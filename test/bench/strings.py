def build(rounds):
    parts = []
    for i in range(rounds):
        parts.append(f"{i:05d}:{i * 3.5:.2f}")
        if i % 10 == 0:
            parts.append("item %d of %s" % (i, "many"))
    text = ",".join(parts)
    return len(text), text.count("7"), text[-20:].upper()


print(build(400_000))
