import second
done = second.early + 1
