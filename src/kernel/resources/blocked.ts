/** What a resource's operation returns when the task was put to wait: the answer will be the task's `result`. */
export const blocked: unique symbol = Symbol('blocked');
export type Blocked = typeof blocked;
