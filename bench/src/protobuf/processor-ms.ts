/** The time all threads of this process have computed: collecting garbage and compiling count as well. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
