/** Some of the numbers from 0 on, of which one is picked by chance in one step. */
export type Bag = { list: Int32Array; place: Int32Array; count: number }

export const emptyBag = (most: number): Bag => ({
  list: new Int32Array(most),
  place: new Int32Array(most).fill(-1),
  count: 0,
})

export function putInto(bag: Bag, one: number): void {
  if (bag.place[one] !== -1) return
  bag.place[one] = bag.count
  bag.list[bag.count++] = one
}

export function takeFrom(bag: Bag, one: number): void {
  if (bag.place[one] === -1) return
  const last = bag.list[--bag.count]!
  bag.list[bag.place[one]!] = last
  bag.place[last] = bag.place[one]!
  bag.place[one] = -1
}
