import React from 'react';

/**
 * React's development build keeps for every element it makes where that was, as a stack and as a task, for messages that name
 * the owner of a mistake. Tests read none of them; making them took a tenth of all rendering.
 */
const inner = (React as unknown as Record<string, object>)
  .__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE;
if (inner && 'recentlyCreatedOwnerStacks' in inner)
  Object.defineProperty(inner, 'recentlyCreatedOwnerStacks', {
    configurable: true,
    get: () => Number.POSITIVE_INFINITY,
    set: () => {},
  });
