type Path = (string | number)[];

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Where `given` has names that `read`, the same thing after its schema, no longer has. */
export function unknownNames(given: unknown, read: unknown, path: Path = []): Path[] {
  if (!isObject(given) || !isObject(read)) return [];
  if (Array.isArray(given)) return given.flatMap((one: unknown, at) => unknownNames(one, Reflect.get(read, at), [...path, at]));
  return Object.entries(given).flatMap(([name, inside]: [string, unknown]) =>
    Object.hasOwn(read, name) ? unknownNames(inside, Reflect.get(read, name), [...path, name]) : [[...path, name]],
  );
}
