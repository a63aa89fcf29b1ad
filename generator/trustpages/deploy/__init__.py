"""Bring a built site to where visitors find it, and back again: plan, refuse, carry, remember."""
