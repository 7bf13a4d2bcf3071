import type { ClusterSettings } from '../core/state.ts';
import { day, hour } from './time-range.ts';

const weekDays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

/** Start of the first weekly window after a moment. Undefined when maintenance may run at any time. */
export function nextWindow(settings: ClusterSettings, after: number): number | undefined {
  const today = Math.floor(after / day) * day;
  const starts = weeklyWindows(settings).map(({ weekDay, time }) => {
    const start = today + ((weekDay - new Date(today).getUTCDay() + 7) % 7) * day + time;
    return start > after ? start : start + 7 * day;
  });
  return starts.length === 0 ? undefined : Math.min(...starts);
}

/** The weekly windows of a cluster: the day of the week, 0 being Sunday, and milliseconds since midnight. */
function weeklyWindows({ maintenanceWindow, maintenanceWindows }: ClusterSettings) {
  const weekly = maintenanceWindow?.weeklyMaintenanceWindow;
  const slots = maintenanceWindows?.weeklyMaintenanceSchedule?.slots ?? [];
  return [
    // Hour 1 begins at midnight.
    ...(weekly ? [{ day: weekly.day, time: (Number(weekly.hour ?? 1) - 1) * hour }] : []),
    ...slots.map((slot) => ({
      day: slot.day,
      time: (slot.startTime.hours ?? 0) * hour + ((slot.startTime.minutes ?? 0) * hour) / 60,
    })),
  ]
    .map(({ day: name, time }) => ({ weekDay: weekDays.indexOf(name?.slice(0, 3) ?? ''), time }))
    .filter(({ weekDay }) => weekDay !== -1);
}
