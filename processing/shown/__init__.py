"""What QGIS shows of each algorithm: names, help, inputs. What an algorithm does is imported when it is created."""
