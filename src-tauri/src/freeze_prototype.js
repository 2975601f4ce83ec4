// Nothing that runs in the window may change what every object inherits.
//
// Tauri's own `freezePrototype` freezes it as it is, and then nobody may give an object of their own a `toString` or a
// `constructor` by assignment, as dayjs and d3 do: JavaScript refuses to assign over a read-only property that is only
// inherited. So each becomes a pair of functions first, and assigning makes a property of the object's own.
for (const name of Object.getOwnPropertyNames(Object.prototype)) {
  const { value } = Object.getOwnPropertyDescriptor(Object.prototype, name);
  if (value === undefined) continue;
  Object.defineProperty(Object.prototype, name, {
    get() {
      return value;
    },
    set(own) {
      if (this === Object.prototype) throw new TypeError(`Object.prototype.${name} stays as it is`);
      Object.defineProperty(this, name, { value: own, writable: true, enumerable: true, configurable: true });
    },
  });
}
Object.freeze(Object.prototype);
